/** A store in a process of its own, for a test that kills it. */
import { serve } from '../../../runtime/embedded/index.ts';

const [dataDir = ''] = process.argv.slice(2);
const { uri } = await serve({ dataDir });
process.stdout.write(`${uri}\n`);
