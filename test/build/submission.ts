/** Applications as people make them: the first valid example of a matter, with every material it needs. */
import { assessedOf } from '../../runtime/server/cases/assessed.ts';
import type { TestOffice } from './office.ts';

/** An identity number with a right check digit that belongs to nobody. */
export const anIdNumber = '11010119900307889X';

export const anApplicant = (more: object = {}) => ({
  kind: 'person',
  name: '盘𠮷·测试',
  idKind: 'identityCard',
  idNumber: anIdNumber,
  mobile: '15400000001',
  ...more,
});

export interface Submission {
  matter: string;
  command: {
    kind: 'submit';
    applicant: Record<string, unknown>;
    answers: Record<string, unknown>;
    materials: { id: string; files: string[]; originals: number; copies: number; way: string }[];
    delivery: { way: string; address?: string };
    business?: { kind: string; licence: string };
  };
}

/** A complete application for a matter, filled in as one of its examples. */
export async function aSubmission({ office }: TestOffice, matter: string, example = 0): Promise<Submission> {
  const published = await office.library.inForce('jianghua', matter);
  if (!published) throw new Error(`${matter} is not published`);
  const valid = published.matter.bundle.examples.examples.filter(({ expect }) => expect.valid !== false);
  const chosen = valid[example];
  if (!chosen) throw new Error(`${matter} has no valid example ${example}`);
  const organisation = chosen.applicant?.kind === 'organisation';
  const applicant = organisation
    ? anApplicant({
        kind: 'organisation',
        name: '江华测试有限公司',
        idKind: 'creditCode',
        idNumber: '91350100M000100Y43',
        legalRepresentative: '赵测试',
      })
    : anApplicant();
  const agent = { name: '赵代理', idNumber: anIdNumber, mobile: '15400000002', powers: 'general' };
  const hasAgent = chosen.applicant?.hasAgent === true;
  const known = { kind: organisation ? ('organisation' as const) : ('person' as const), hasAgent };
  const { business = 'new', licence = {} } = chosen;
  const about = business === 'new' ? undefined : { kind: business, licence };
  const { materials } = assessedOf(published.matter, chosen.answers, known, about);
  return {
    matter,
    command: {
      kind: 'submit',
      applicant: hasAgent ? { ...applicant, agent } : applicant,
      answers: structuredClone(chosen.answers),
      materials: materials.map(({ id, originals, copies }) => ({ id, files: [], originals, copies, way: 'paper' })),
      delivery: { way: 'pickUp' },
      ...(about ? { business: { kind: about.kind, licence: String(licence.number) } } : {}),
    },
  };
}
