/** How a seal comes onto a paper: in ink, or by a service that signs (电子印章, GB/T 38540). */
import { onPaper } from '../../../engine/index.ts';

export interface SigningRequest {
  seal: { id: string; code: string; name: string };
  document: { title: string; number?: string };
  /** SHA-256 of the bytes of the PDF, in hexadecimal; the PDF is made when this is asked for. */
  digest: () => Promise<string>;
}

/** A service that signs. The same request may come twice and is answered alike. */
export interface SealProvider {
  /**
   * @returns what proves the signature, kept with the case; nothing for ink, which is proof itself
   * @throws when the service does not sign: the use is then not recorded
   */
  sign: (request: SigningRequest) => Promise<string | undefined>;
}
export type SealProviders = Readonly<Record<string, SealProvider>>;

/** The seal of metal or rubber: pressed on the printed paper by whoever keeps it, never drawn into a document. */
const paper: SealProvider = { sign: () => Promise.resolve(undefined) };

export const builtInProviders: SealProviders = { [onPaper]: paper };
