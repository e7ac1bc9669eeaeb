/** explain: how a command would read, and on request what reading cost. */
import { Int32 } from 'bson';
import type { Plain } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import { NOTHING_THERE, winningPlan } from '../plan/explain.ts';
import { planned, run } from '../plan/query.ts';
import type { Catalog } from '../storage/catalog.ts';
import { inTurns } from '../wire/turns.ts';
import { checkFields, type Command, documentOf, namespaceOf } from './command.ts';

async function explained(
  catalog: Catalog,
  namespace: string,
  { query, names }: ReturnType<NonNullable<Command['reads']>>,
  running: boolean,
): Promise<Plain> {
  const collection = catalog.find(namespace);
  const plan = collection && planned(collection, query);
  const queryPlanner = { namespace, winningPlan: plan ? winningPlan(plan) : NOTHING_THERE, rejectedPlans: [] };
  let nReturned = 0;
  const started = performance.now();
  if (collection && plan && running)
    for await (const page of inTurns(run(catalog, collection, plan))) nReturned += page.length;
  const executionStats = {
    executionSuccess: true,
    nReturned: new Int32(nReturned),
    executionTimeMillis: new Int32(performance.now() - started),
    totalKeysExamined: new Int32(plan?.effort.keys ?? 0),
    totalDocsExamined: new Int32(plan?.effort.documents ?? 0),
  };
  const told = { queryPlanner, ...(running ? { executionStats } : {}) };
  return names.length === 0
    ? { ...told, ok: 1 }
    : { stages: [{ $cursor: told }, ...names.map((name) => ({ [name]: {} }))], ok: 1 };
}

/** @param find looks a command up by name; those that read say what */
export const explaining = (find: (name: string) => Command | undefined): Command => ({
  name: 'explain',
  fields: ['verbosity'],
  run: async (request, { catalog }) => {
    const body = documentOf(request.body.explain, 'explain');
    const [name = ''] = Object.keys(body);
    const command = find(name);
    if (!command)
      throw new Failure('CommandNotFound', `Explain failed due to unknown command: ${name} (not supported)`);
    if (!command.reads) throw notSupported(`explain of ${name}`);
    checkFields(command, body);
    const namespace = namespaceOf({ ...request, name, body });
    return explained(
      catalog,
      namespace,
      command.reads(body),
      request.body.verbosity !== undefined && request.body.verbosity !== 'queryPlanner',
    );
  },
});
