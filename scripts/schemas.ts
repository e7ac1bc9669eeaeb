/** Writes docs/schemas and docs/configuration.md from the schemas of the engine. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { emitSchemas } from '../engine/schema/emit.ts';
import { reference } from './reference.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const schemas = emitSchemas();

rmSync(`${docs}schemas`, { recursive: true, force: true });
mkdirSync(`${docs}schemas`, { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`${docs}schemas/${name}`, await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
writeFileSync(`${docs}configuration.md`, reference(schemas));
