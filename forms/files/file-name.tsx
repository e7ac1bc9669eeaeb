import type { FileKeeper } from './keeper.ts';

interface Props {
  id: string;
  /** What the link reads. */
  words: string;
  keeper: FileKeeper | undefined;
  /** What stands there where the file cannot be opened. */
  otherwise?: string;
}

/** A file by its name, to be opened where it can be. */
export function FileName({ id, words, keeper, otherwise = words }: Props) {
  const address = keeper?.addressOf(id) ?? '';
  if (address === '') return <span className="kept-file-name">{otherwise}</span>;
  return (
    <a className="kept-file-name" href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
