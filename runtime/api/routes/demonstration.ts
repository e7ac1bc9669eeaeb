/** Exists in demonstration mode only: who can be tried out, what was “sent”, and what time it is. */
import Type from 'typebox';
import { route } from '../route.ts';

const demonstration = ['demonstration'] as const;
const clockShape = Type.Object({
  now: Type.String(),
  today: Type.String(),
  frozen: Type.Boolean(),
  set: Type.Boolean(),
});

export const demonstrationRoutes = {
  accounts: route({
    method: 'GET',
    path: '/api/demo/accounts',
    audience: demonstration,
    summary: '演示账号',
    response: Type.Object({
      password: Type.String(),
      accounts: Type.Array(
        Type.Object({
          name: Type.String(),
          displayName: Type.String(),
          posts: Type.Array(Type.String()),
          unit: Type.String(),
          desk: Type.String(),
          hint: Type.Optional(Type.String()),
        }),
      ),
    }),
  }),
  outbox: route({
    method: 'GET',
    path: '/api/demo/outbox',
    audience: demonstration,
    summary: '演示发件箱（不真正发送短信）',
    response: Type.Object({
      messages: Type.Array(Type.Object({ to: Type.String(), text: Type.String(), at: Type.String() })),
    }),
  }),
  clock: route({
    method: 'GET',
    path: '/api/demo/clock',
    audience: demonstration,
    summary: '当前时间',
    response: clockShape,
  }),
  setClock: route({
    method: 'PUT',
    path: '/api/demo/clock',
    audience: demonstration,
    summary: '设定或冻结时间',
    body: Type.Object(
      {
        now: Type.Optional(Type.String({ format: 'date-time', maxLength: 40 })),
        frozen: Type.Optional(Type.Boolean()),
      },
      { additionalProperties: false },
    ),
    response: clockShape,
    problems: [400],
  }),
} as const;
