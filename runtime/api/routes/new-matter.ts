/** Beginning a matter that was never published, taking its draft away again, and matters as files. */
import Type from 'typebox';
import { route } from '../route.ts';
import { bundleShape } from '../shapes/designer.ts';
import { newMatterBody, newMatterChoices, uploadBody } from '../shapes/new-matter.ts';

const administrator = ['matterAdministrator'] as const;

export const newMatterRoutes = {
  newMatterChoices: route({
    method: 'GET',
    path: '/api/designer/new-matter',
    audience: administrator,
    summary: '新建事项：可以归属的部门和模板',
    response: newMatterChoices,
  }),
  newMatterId: route({
    method: 'GET',
    path: '/api/designer/new-matter/id',
    audience: administrator,
    summary: '由名称得出没有用过的标识；给出标识的，看它是否已经用过',
    query: Type.Object({
      name: Type.Optional(Type.String({ maxLength: 200 })),
      id: Type.Optional(Type.String({ maxLength: 64 })),
    }),
    response: Type.Object({ id: Type.String(), takenBy: Type.Optional(Type.String()) }),
  }),
  createMatter: route({
    method: 'POST',
    path: '/api/designer/matters',
    audience: administrator,
    summary: '新建事项（空白、模板、复制、导入），得到一份从未发布的草稿',
    body: newMatterBody,
    response: Type.Object({ id: Type.String() }),
    problems: [400, 404, 409, 422],
  }),
  deleteMatter: route({
    method: 'DELETE',
    path: '/api/designer/matters/:matter/draft',
    audience: administrator,
    summary: '删除从未发布过的事项的草稿',
    body: Type.Object({ revision: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
    problems: [404, 409],
  }),
  readMatterFiles: route({
    method: 'POST',
    path: '/api/designer/matter-files',
    audience: administrator,
    summary: '把 ZIP 或者文件夹读成事项配置，不保存任何内容',
    body: uploadBody,
    response: Type.Object({ bundle: bundleShape }),
    problems: [413, 422],
  }),
  matterFiles: route({
    method: 'GET',
    path: '/api/designer/matters/:matter/files',
    audience: ['matterAdministrator', 'matterReviewer'],
    summary: '导出为 ZIP：草稿（?of=draft，没有草稿时为现行版本）、某一版（?of=3）或者现行版本',
    query: Type.Object({ of: Type.Optional(Type.String({ pattern: '^(draft|[1-9][0-9]{0,5})$' })) }),
    file: 'download',
    problems: [404],
  }),
} as const;
