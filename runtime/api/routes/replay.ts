/** What a draft would change: past cases through the version in force and through it. */
import { route } from '../route.ts';
import { replayBody, replayShape } from '../shapes/replay.ts';

const both = ['matterAdministrator', 'matterReviewer'] as const;
const path = '/api/designer/matters/:matter/replay';

export const replayRoutes = {
  replay: route({
    method: 'GET',
    path,
    audience: both,
    summary: '草稿对过去办件的影响',
    response: replayShape,
    problems: [404],
  }),
  startReplay: route({
    method: 'POST',
    path,
    audience: both,
    summary: '用过去的办件比较现行版本和草稿',
    body: replayBody,
    response: replayShape,
    problems: [404, 409],
  }),
  cancelReplay: route({
    method: 'DELETE',
    path,
    audience: both,
    summary: '取消正在进行的比较',
    response: replayShape,
    problems: [404],
  }),
} as const;
