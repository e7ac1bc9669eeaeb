import * as Type from 'typebox';

/** A gapless running number of one year: its head, or its whole form with places for year and serial. */
export const series = (title: string, example: string) =>
  Type.String({
    title,
    description: `字头，如“${example}”；另有编号规则的写出全式，用{year}和{serial:3}（三位顺序号）占位。按年连续编排，不留空号`,
    minLength: 1,
    maxLength: 60,
    pattern: '^[^{}]+$|^[^{}]*\\{year\\}[^{}]*\\{serial(:[1-9])?\\}[^{}]*$',
  });
