import { createContext, type ReactNode, useContext } from 'react';
import { momentAt } from '../../../../engine/index.ts';
import { type ResponseOf, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';

type Centre = ResponseOf<typeof routes.centre>;

const CentreContext = createContext<Centre | undefined>(undefined);

export function CentreProvider({ children }: { children: ReactNode }) {
  const { data } = useResource('centre', (signal) => call(routes.centre, { signal }));
  return <CentreContext value={data}>{children}</CentreContext>;
}

/** The centre whose pages these are; `undefined` until it is known. */
export const useCentre = (): Centre | undefined => useContext(CentreContext);

const two = (number: number) => String(number).padStart(2, '0');

/** Instants in words by the centre's own clock, wherever the reader is. */
export function useMoments() {
  const offset = useCentre()?.utcOffset ?? '+08:00';
  const timeOf = (minute: number) => `${Math.floor(minute / 60)}:${two(minute % 60)}`;
  return {
    /** “10:21” */
    time: (instant: string) => timeOf(momentAt(instant, offset).minute),
    /** “10月30日 10:21” */
    moment: (instant: string) => {
      const { date, minute } = momentAt(instant, offset);
      return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日 ${timeOf(minute)}`;
    },
  };
}
