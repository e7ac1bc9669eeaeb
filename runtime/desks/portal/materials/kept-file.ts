/** An attachment the server keeps. */
export interface KeptFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}
