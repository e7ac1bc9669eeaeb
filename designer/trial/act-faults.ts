/** What is missing or wrong in a filled form of a command, in words. */
import { compileSchema, commandSchemas, parsePointer, type Command } from '../../engine/index.ts';
import type { Node } from '../schema/node.ts';
import type { Fault } from './trial.ts';

function titleAt(root: Node, pointer: string): string {
  let node: Node | undefined = root;
  let title = '';
  for (const step of parsePointer(pointer)) {
    node = /^\d+$/.test(step) ? node?.items : node?.properties?.[step];
    title = node?.title ?? title;
  }
  return title;
}

/** @param say the words for a title that is empty, or that holds something wrong */
export function shapeFaults(command: Command, say: (isMissing: boolean, name: string) => string): Fault[] {
  const node = commandSchemas[command.kind] as unknown as Node;
  const errors = compileSchema(node as Record<string, unknown>)(command);
  return errors.map(({ instancePath, keyword, params }) => {
    const missing = keyword === 'required' ? `/${String(params.missingProperty)}` : '';
    const pointer = `${instancePath}${missing}`;
    const isMissing = keyword === 'required' || keyword === 'minLength';
    return { pointer, message: say(isMissing, titleAt(node, pointer)) };
  });
}
