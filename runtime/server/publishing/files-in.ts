/** Files somebody sent → a bundle, or every reason why not. Nothing is kept and nothing half taken. */
import { problemTable, readBundle, type Problem, type ReadBundle } from '../../../engine/index.ts';
import { unzip, type Unpacked, ZipFault } from '../ooxml/unzip.ts';

/** Far above what the largest matter has. */
const most = { entries: 300, bytes: 2 * 1024 * 1024, ratio: 100 } as const;

const problem = problemTable({
  ZIP_BROKEN: 'ZIP 文件已经损坏，或者不是 ZIP 文件',
  ZIP_LOCKED: 'ZIP 文件加了密码，请去掉密码再导入',
  ZIP_LINK: '这是一个链接，不是文件；请换成文件本身',
  ZIP_MANY: '文件太多，一个事项不超过 {entries} 个文件',
  ZIP_LARGE: '解开以后超过 {megabytes} MB',
  ZIP_BOMB: '解开以后比压缩时大得异常，没有解开',
  PATH_OUTSIDE: '文件的位置在文件夹外面（路径里有“..”、盘符、反斜杠，或者以“/”开头）',
  PATH_TWICE: '同一个文件出现了两次',
  NOT_UTF8: '不是 UTF-8 编码，请另存为 UTF-8',
  FILES_NONE: '没有事项的文件；应当有 matter.json、form.json 等',
} as const);

const limits = { entries: most.entries, megabytes: most.bytes / 1024 / 1024 };
type Code = ZipFault['code'] | 'PATH_OUTSIDE' | 'PATH_TWICE' | 'NOT_UTF8';
const at = (code: Code, file?: string): Problem => ({
  ...problem(code, '', limits as never),
  ...(file === undefined ? {} : { file }),
});

/** What systems put beside the files of a folder by themselves. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;
const isOutside = (path: string): boolean =>
  /^[/~]|^[A-Za-z]:|[\\\0]/.test(path) || path.split('/').some((step) => step === '..' || step === '.' || step === '');

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The folder everything lies in, when it is one; a matter exported here lies in the folder of its id. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  const isShared = folder !== '' && folder !== 'documents/' && paths.every((path) => path.startsWith(folder));
  return isShared ? folder : '';
}

function unpacked(sent: readonly Unpacked[]): readonly Unpacked[] {
  const [only] = sent;
  return sent.length === 1 && only && /\.zip$/i.test(only.path) ? unzip(only.bytes, most) : sent;
}

function* faultsOf(found: readonly Unpacked[]): Generator<Problem> {
  if (found.length > most.entries) yield at('ZIP_MANY');
  if (found.reduce((sum, { bytes }) => sum + bytes.length, 0) > most.bytes) yield at('ZIP_LARGE');
  const seen = new Set<string>();
  for (const { path, bytes } of found) {
    if (isOutside(path)) yield at('PATH_OUTSIDE', path);
    if (seen.has(path)) yield at('PATH_TWICE', path);
    if (textOf(bytes) === undefined) yield at('NOT_UTF8', path);
    seen.add(path);
  }
}

/** @param sent one ZIP, or the files of a folder by their paths */
export function bundleFrom(sent: readonly Unpacked[]): ReadBundle {
  const refused = (problems: readonly Problem[]): ReadBundle => ({ ok: false, problems });
  try {
    const found = unpacked(sent).filter(({ path }) => !litter.test(path));
    const faults = [...faultsOf(found)];
    if (faults.length > 0) return refused(faults);
    if (found.length === 0) return refused([problem('FILES_NONE', '')]);
    const folder = commonFolder(found.map(({ path }) => path));
    const files = Object.fromEntries(
      found.map(({ path, bytes }) => [path.slice(folder.length), textOf(bytes) ?? ''] as const),
    );
    return readBundle(files);
  } catch (error) {
    if (error instanceof ZipFault) return refused([at(error.code, error.entry)]);
    throw error;
  }
}
