/** The portal's connection to the server; whoever shows the session hears when it has ended. */
import { createClient } from '../../api/index.ts';

export const { call, csrf, setCsrf, noteGone, onSessionGone } = createClient();
