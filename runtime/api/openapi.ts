/** The route table as an OpenAPI 3.1 document. */
import { problemShape } from './shapes/problem.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const answer = (route: Route) =>
  route.file === 'download'
    ? {
        200: {
          description: '文件',
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
      }
    : route.response === undefined
      ? { 204: { description: '完成' } }
      : { 200: { description: '完成', content: { 'application/json': { schema: route.response } } } };

const requestBody = (route: Route) => {
  if (route.file === 'upload') {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  return route.body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } };
};

const parameters = (route: Route) => {
  const path = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const properties = (route.query as { properties?: Record<string, unknown> } | undefined)?.properties ?? {};
  const query = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 80 },
  };
  return [...path, ...query, ...(route.idempotent ? [key] : [])];
};

/** The whole contract, generated; served at `/api/openapi.json`. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, declared] of Object.entries(routes)) {
    const route: Route = declared;
    const at = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
    const refusals = Object.fromEntries(
      (route.problems ?? []).map((status) => [
        status,
        {
          description: '问题',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
    );
    (paths[at] ??= {})[route.method.toLowerCase()] = {
      operationId: name,
      summary: route.summary,
      tags: [...route.audience],
      parameters: parameters(route),
      ...requestBody(route),
      responses: { ...answer(route), ...refusals },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: '一窗', version, description: '县级政务服务平台接口' },
    paths,
    components: { schemas: { Problem: problemShape } },
  };
}
