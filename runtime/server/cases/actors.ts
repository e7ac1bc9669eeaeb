/** Who a caller is when acting: staff act in one of their posts, applicants for themselves. */
import type { Actor } from '../../../engine/index.ts';
import { maskMobile } from '../../../engine/index.ts';
import type { Caller } from '../http/caller.ts';

export const systemActor: Actor = { kind: 'system', id: 'system', name: '系统' };

/** Every way the caller can act, one for each post held; applicants and nobody have at most one. */
export function actorsOf(caller: Caller): readonly Actor[] {
  switch (caller.kind) {
    case 'none':
      return [];
    case 'applicant':
      return [{ kind: 'applicant', id: caller.id, name: maskMobile(caller.mobile) }];
    case 'staff':
      return caller.posts.map((post) => ({
        kind: 'staff',
        id: caller.id,
        name: caller.name,
        post: post.id,
        postKind: post.kind,
        unit: post.unit,
        employment: caller.employment,
        ...(caller.window === undefined ? {} : { window: caller.window }),
      }));
  }
}
