/** Exact arithmetic on decimals as they are written, so that 0.1 × 3 is 0.3. */

/** `units × 10^-places`. */
interface Decimal {
  units: bigint;
  places: number;
}

/** The shortest decimal that stands for the number, which is the one that was typed. */
const decimalOf = (number: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
};

/** Half away from zero (四舍五入). */
const rounded = ({ units, places }: Decimal, decimals: number) => {
  if (places <= decimals) return Number(`${units}e-${places}`);
  const step = 10n ** BigInt(places - decimals);
  const half = (units < 0n ? -step : step) / 2n;
  return Number(`${(units + half) / step}e-${decimals}`);
};

/** The product of finite numbers, rounded half up to so many decimals. */
export const product = (factors: readonly number[], decimals: number) =>
  rounded(
    factors.map(decimalOf).reduce((a, b) => ({ units: a.units * b.units, places: a.places + b.places })),
    decimals,
  );

/** The sum of finite numbers, rounded half up to so many decimals. */
export const sum = (terms: readonly number[], decimals: number) => {
  const parts = terms.map(decimalOf);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const units = parts.reduce((total, part) => total + part.units * 10n ** BigInt(places - part.places), 0n);
  return rounded({ units, places }, decimals);
};
