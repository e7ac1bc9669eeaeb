import type { Context } from './context.ts';
import { refusal, type Refusal } from './refusal.ts';

/** A window acts only for the matters assigned to it, whoever sits there. */
export function windowRefusal({ actor, matter, windows }: Context): Refusal | undefined {
  const { id, name } = matter.version;
  if (actor.window === undefined) return refusal('CASE_NO_WINDOW', '', { matter: name });
  const assigned = windows.find((one) => one.id === actor.window)?.matters.includes(id);
  return assigned ? undefined : refusal('CASE_WINDOW_NOT_ASSIGNED', '', { matter: name });
}

/** Whether the actor is a clerk at a window of this matter; `false` for people of another kind. */
export function atWindow(context: Context): true | false | Refusal {
  const { kind, postKind } = context.actor;
  return kind === 'staff' && postKind === 'clerk' && (windowRefusal(context) ?? true);
}
