/** The store in a thread of its own: tells its parent the URI, stops when told. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve, type StoreOptions } from './serve.ts';

try {
  const { uri, stop } = await serve(workerData as StoreOptions);
  parentPort?.once('message', () => {
    void stop().then(() => {
      parentPort?.postMessage({ stopped: true });
      parentPort?.close();
    });
  });
  parentPort?.postMessage({ uri });
} catch (reason) {
  parentPort?.postMessage({ error: reason instanceof Error ? reason.message : String(reason) });
  parentPort?.close();
}
