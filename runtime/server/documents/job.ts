import type { DocumentData, Problem, TemplateFields } from '../../../engine/index.ts';

/** One document to produce: plain data, as it crosses to another thread. */
export interface Job {
  format: 'html' | 'pdf' | 'docx';
  template: string;
  fields: TemplateFields;
  data: DocumentData;
  /** The title of the file, for paper and word processor. */
  title: string;
  /** ISO instant written into the file; the document's own, so that producing it again gives the same file. */
  createdAt: string;
  /** How a printer is corrected where something is overprinted, in millimetres. */
  offset?: { right: number; down: number };
  /** Stamped across every sheet: that it counts no more, and since when. For paper and page. */
  stamp?: string;
  /** Attachments by the id that `<img id>` names: their bytes for files, their addresses for HTML. */
  images?: Readonly<Record<string, Uint8Array>>;
  addresses?: Readonly<Record<string, string>>;
}

export type Produced =
  | { format: 'html'; html: string }
  | { format: 'docx'; bytes: Uint8Array }
  | {
      format: 'pdf';
      bytes: Uint8Array;
      pages: number;
      /** Characters no font has: boxes with their codes on paper. Somebody has to write them in by hand. */
      missing: readonly string[];
      missingImages: readonly string[];
    };

export type Answer = Produced | { problem: Problem };
