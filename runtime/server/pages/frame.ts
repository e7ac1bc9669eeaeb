/** What every public page knows of its request: the centre, today, the type size and where it was asked for. */
import type { Request } from 'express';
import type { CompiledCentre } from '../../../engine/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import { type Assets, readAssets } from './assets.ts';
import { wantsLargeType } from './large-type.ts';

export interface Frame {
  centre: CompiledCentre;
  /** The centre's day. */
  today: string;
  large: boolean;
  assets: Assets;
  /** Scheme and host, for the codes people scan. */
  origin: string;
}

/** Makes the frames of an office; the manifest of the build is read here, once. */
export function frames(office: Office): (request: Request) => Frame {
  const assets = readAssets(office.settings.webDir);
  return (request) => {
    const centre = office.centres.of(request);
    return {
      centre,
      today: today(office, centre.centre.id),
      large: wantsLargeType(request),
      assets,
      origin: `${request.protocol}://${request.host}`,
    };
  };
}
