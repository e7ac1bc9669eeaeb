/** The public guide (办事指南) of a matter as data: numbered parts in the order people look for them. */
import type { Identity } from '../schema/identity.ts';

export interface GuideEntry {
  label: string;
  values: readonly string[];
  /** Somebody must still compare it with the source; for administrators only. */
  verify?: true;
}

/** One thing of a list: a material, a step, a window, a question. */
export interface GuideRecord {
  id: string;
  title: string;
  /** Whether this situation needs it, or perhaps does, under the condition `when` says. */
  state: 'sure' | 'maybe';
  when?: string;
  entries: readonly GuideEntry[];
  verify?: true;
}

export const guideParts = {
  basics: '基本信息',
  conditions: '受理条件',
  materials: '申请材料',
  process: '办理流程',
  limits: '办理时限',
  fees: '收费标准',
  results: '办理结果',
  delivery: '送达方式',
  places: '办理地点和时间',
  contact: '咨询和监督',
  basis: '设定依据',
  remedies: '权利救济',
  questions: '常见问题',
} as const;
export type GuidePartId = keyof typeof guideParts;

export interface GuidePart {
  id: GuidePartId;
  /** 一、二、三 … */
  number: string;
  title: string;
  entries: readonly GuideEntry[];
  records: readonly GuideRecord[];
}

/** A question about the situation (情形) whose answer changes the guide. */
export interface GuideQuestion {
  field: string;
  title: string;
  help?: string;
  /** Several may be chosen. */
  several: boolean;
  options: readonly { value: string; label: string; chosen: boolean }[];
}

export interface Guide {
  matter: string;
  title: string;
  /** What people call it; for search and page descriptions. */
  everydayWords: readonly string[];
  department: string;
  introduction?: string;
  /** A matter of a national or provincial system: where it is handled, what there and what at the window. */
  elsewhere?: Pick<NonNullable<Identity['elsewhere']>, 'system' | 'address' | 'done' | 'here'>;
  situation: readonly GuideQuestion[];
  parts: readonly GuidePart[];
}
