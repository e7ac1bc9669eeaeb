/** What every public page knows of its request: the centre, today, the type size and where it was asked for. */
import type { Request } from 'express';
import type { CompiledCentre } from '../../../engine/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import { type Assets, readAssets } from './assets.ts';
import { wantsLargeType } from './large-type.ts';

interface Place {
  centre: CompiledCentre;
  /** Scheme and host, for the codes people scan. */
  origin: string;
}

export interface Frame extends Place {
  /** The centre's day. */
  today: string;
  large: boolean;
  /** For trying out: what waits for comparison with its source is shown, and marked. */
  demonstration: boolean;
  assets: Assets;
}

/** Hosts remembered; one is enough for a centre. */
const REMEMBERED = 100;

/** Finds the place of a request. A host that no proxy speaks for always means the same. */
function places({ centres }: Office): (request: Request) => Place {
  const remembered = new Map<string, { id: string; origin: string }>();
  const placeOf = (request: Request): Place => ({
    centre: centres.of(request),
    origin: `${request.protocol}://${request.host}`,
  });
  return (request) => {
    const { host = '', 'x-forwarded-host': forHost, 'x-forwarded-proto': forScheme } = request.headers;
    if (forHost !== undefined || forScheme !== undefined) return placeOf(request);
    const known = remembered.get(host);
    const centre = known && centres.byId(known.id);
    if (centre) return { centre, origin: known.origin };
    const found = placeOf(request);
    if (remembered.size < REMEMBERED) remembered.set(host, { id: found.centre.centre.id, origin: found.origin });
    return found;
  };
}

/** Makes the frames of an office; the manifest of the build is read here, once. */
export function frames(office: Office): (request: Request) => Frame {
  const { demonstration, webDir } = office.settings;
  const assets = readAssets(webDir);
  const placeOf = places(office);
  return (request) => {
    const { centre, origin } = placeOf(request);
    const large = wantsLargeType(request);
    return { centre, origin, assets, demonstration, today: today(office, centre.centre.id), large };
  };
}
