/** The form of an act as a clerk fills it in, and the command the desk makes of it. */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { commandNames } from '../../../../engine/index.ts';
import { ActionPanel } from '../../../../runtime/desks/staff/actions/action-panel.tsx';
import type { CaseCommandKind } from '../../../../runtime/desks/staff/actions/action.ts';
import { MatterType } from '../../../../runtime/desks/staff/case/matter-words.ts';
import { aServer, aView, show } from './desk.tsx';

// A busy machine shows a form late, not wrong.
configure({ asyncUtilTimeout: 20_000 });

const nothing = () => undefined;
export function open(kind: CaseCommandKind, view = aView()) {
  const allowed = [{ command: kind, name: commandNames[kind], allowed: true }];
  show(
    <MatterType value={view.matterType}>
      <ActionPanel kind={kind} view={{ ...view, allowed }} onDone={nothing} onClose={nothing} reload={nothing} />
    </MatterType>,
  );
}
export const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
export const choose = (label: string) => fireEvent.click(screen.getByLabelText(label));
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`${name}$`) }));
export const preview = () => press('下一步：预览');

export function writeReason(text: string, basis: string) {
  press('自行填写');
  write('理由 1', text);
  write('依据 1', basis);
}

/** The command the server is asked to show the outcome of. */
export async function asked(server: ReturnType<typeof aServer>): Promise<unknown> {
  await waitFor(() => expect(server).toHaveLength(1));
  return (server[0]!.body as { command: unknown }).command;
}
export const aPreview = () => aServer({ events: [], documents: [] });
