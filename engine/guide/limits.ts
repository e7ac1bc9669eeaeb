import { limitEntry, type WritePart } from './context.ts';

export const limits: WritePart = (context) => {
  const { entry, matter, place } = context;
  const { statutory, noStatutoryReason, promised, acceptance, supplement, extension } = matter.bundle.matter.limits;
  const { supplementDays } = place.centre.rules;
  const notCounted = [...matter.specialProcedures]
    .filter(({ item }) => item.stopsStatutory)
    .map(({ item }) => item.name);
  return {
    entries: [
      ...limitEntry(context, '法定办结时限', statutory),
      ...entry('法定办结时限', statutory ? undefined : `无。${noStatutoryReason ?? ''}`),
      ...limitEntry(context, '承诺办结时限', promised),
      ...limitEntry(context, '受理时限', acceptance),
      ...limitEntry(context, '补正期限', supplement ?? { amount: supplementDays, unit: 'workingDay' }),
      ...limitEntry(context, '延长时限', extension),
      ...entry('不计入办结时限', notCounted),
    ],
    records: [],
  };
};
