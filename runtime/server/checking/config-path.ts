import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path as given, or inside the folder of configurations: `jianghua/matters/timber-felling`. */
export const configPath = (given: string, configs: string): string =>
  existsSync(given) ? given : path.join(configs, given);
