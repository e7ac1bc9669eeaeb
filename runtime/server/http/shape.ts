/** Checks requests against the shapes of the contract; compiled once per route. */
import type { TSchema } from 'typebox';
import { conditionDefinitions } from '../../../engine/index.ts';
import type { Route } from '../../api/index.ts';
import { newAjv } from '../validation/new-ajv.ts';
import { Refusal } from './refusal.ts';

const ajv = newAjv();
ajv.addFormat('date-time', { type: 'string', validate: (text: string) => !Number.isNaN(Date.parse(text)) });

/**
 * ajv lets anything but an object pass a `discriminator`, and our variants carry no type because forms lose data by it;
 * here, where no form is shown, they are held to objects.
 */
function objectsOnly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(objectsOnly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, objectsOnly(value)]));
  return 'discriminator' in inner ? { type: 'object', ...inner } : inner;
}

type Check = (data: unknown, code: 'BODY_WRONG' | 'QUERY_WRONG') => void;

/** A check of one shape that throws a refusal naming every wrong member. */
function checkOf(schema: TSchema): Check {
  const validate = ajv.compile({ ...(objectsOnly(schema) as object), definitions: conditionDefinitions });
  return (data, code) => {
    if (validate(data)) return;
    const errors = (validate.errors ?? []).slice(0, 50).map((e) => ({
      code: e.keyword,
      pointer: e.instancePath + pointerTail(e.params),
      message: wordsOf(e.keyword, e.params),
    }));
    throw new Refusal(code, { errors, ...(errors[0] ? { pointer: errors[0].pointer } : {}) });
  };
}

const pointerTail = (params: Record<string, unknown>): string => {
  const name = params.missingProperty ?? params.additionalProperty;
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
};

const said: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => '缺少这一项',
  additionalProperties: () => '不接受这一项',
  type: (p) => `类型应当是 ${String(p.type)}`,
  maxLength: (p) => `不能超过 ${String(p.limit)} 个字`,
  minLength: (p) => `至少 ${String(p.limit)} 个字`,
  maxItems: (p) => `不能超过 ${String(p.limit)} 项`,
  format: (p) => `不是正确的 ${String(p.format)}`,
  pattern: () => '格式不对',
  maximum: (p) => `不能大于 ${String(p.limit)}`,
  minimum: (p) => `不能小于 ${String(p.limit)}`,
};

const wordsOf = (keyword: string, params: Record<string, unknown>): string =>
  said[keyword]?.(params) ?? '不在允许的范围内';

const checks = new WeakMap<TSchema, Check>();

/** Checks body and query of a request; query numbers arrive as text and are read first. */
export function checkRequest(route: Route, body: unknown, query: Record<string, unknown>): Record<string, unknown> {
  const read = route.query ? readQuery(route.query, query) : {};
  if (route.query) checkFor(route.query)(read, 'QUERY_WRONG');
  if (route.body) {
    const broken = brokenText(body, '');
    if (broken !== undefined) {
      const errors = [{ code: 'text', pointer: broken, message: '含有不完整的字符，请重新输入' }];
      throw new Refusal('BODY_WRONG', { pointer: broken, errors });
    }
    checkFor(route.body)(body, 'BODY_WRONG');
  }
  return read;
}

function checkFor(schema: TSchema): Check {
  const known = checks.get(schema);
  if (known) return known;
  const made = checkOf(schema);
  checks.set(schema, made);
  return made;
}

function readQuery(schema: TSchema, query: Record<string, unknown>): Record<string, unknown> {
  const properties = (schema as unknown as { properties: Record<string, { type?: string }> }).properties;
  return Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, properties[name]?.type === 'integer' ? Number(value) : value]),
  );
}

const halfCharacter = /\p{Surrogate}/u;

/** Pointer to the first text with half a character, or to nesting deeper than any form has. */
function brokenText(value: unknown, at: string, depth = 0): string | undefined {
  if (typeof value === 'string') return halfCharacter.test(value) ? at : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 64) return at;
  for (const [name, member] of Object.entries(value)) {
    const here = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const broken = halfCharacter.test(name) ? at : brokenText(member, here, depth + 1);
    if (broken !== undefined) return broken;
  }
  return undefined;
}
