/** Where the files of answers are kept: in the server's store, or in memory while a form is tried. */
import { createContext } from 'react';
import type { KeptFile } from '../../engine/index.ts';

export interface Sending {
  /** Told the share sent, in percent. */
  progress: (percent: number) => void;
  signal: AbortSignal;
}

export interface FileKeeper {
  /** Keeps a file; rejects with an Error in words for the person. */
  send: (file: File, sending: Sending) => Promise<KeptFile>;
  /** Lets go of one that was kept and is not wanted after all. */
  discard?: (id: string) => void;
  /** Where the file is read; empty where it is no longer, as one that was only kept in memory. */
  addressOf: (id: string) => string;
}

export const FilesContext = createContext<FileKeeper | undefined>(undefined);
