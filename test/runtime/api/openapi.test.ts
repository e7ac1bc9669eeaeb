/** The contract as a document: every route is in it, and every reference leads somewhere. */
import { openApi, pathOf, routes } from '../../../runtime/api/index.ts';

describe('the contract as OpenAPI', () => {
  const document = openApi('1.2.3');

  it('names every route once, under its own name', () => {
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((operation) => (operation as { operationId: string }).operationId),
    );
    expect(operations.sort()).toEqual(Object.keys(routes).sort());
  });

  it('asks for an idempotency key exactly where the route does', () => {
    for (const [name, route] of Object.entries(routes)) {
      const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
      const operation = document.paths[path]?.[route.method.toLowerCase()] as { parameters: { name: string }[] };
      const asks = operation.parameters.some((parameter) => parameter.name === 'Idempotency-Key');
      expect([name, asks]).toEqual([name, 'idempotent' in route]);
    }
  });

  it('tells every parameter of a path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(methods)) {
        const { parameters } = operation as { parameters: { name: string; in: string }[] };
        expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(named);
      }
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });
});

describe('the path of a route', () => {
  it('carries its parameters and query, whatever characters they have', () => {
    expect(pathOf(routes.guide, { matter: 'a/b 中' })).toBe('/api/matters/a%2Fb%20%E4%B8%AD/guide');
    expect(pathOf(routes.matters, {}, { q: '广告', department: undefined })).toBe('/api/matters?q=%E5%B9%BF%E5%91%8A');
  });
});
