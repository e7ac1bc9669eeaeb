/** How the library fills in what is missing: nothing that the person did not choose. */
export const chosenOnly = {
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
  emptyObjectFields: 'skipDefaults',
} as const;
