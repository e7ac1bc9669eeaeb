/** Looks of the designer: dark blue that passes 4.5:1 with white, and words that stay readable. */
import type { ThemeConfig } from 'antd';
import type { Measures } from '../runtime/signed-in/index.ts';

const quiet = 'rgba(0, 0, 0, 0.66)';

/** antd's own greens, oranges and greys fall below 4.5:1 as text; these do not. */
export const themeOf = (measures: Measures): ThemeConfig => ({
  token: {
    ...measures,
    // Whoever asked their system for less motion sees none (WCAG 2.3.3).
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#0a4bb8',
    colorPrimaryActive: '#083b94',
    colorLink: '#0958d9',
    colorSuccess: '#237804',
    colorWarning: '#ad4e00',
    colorError: '#c41d1f',
    colorTextSecondary: quiet,
    colorTextTertiary: quiet,
    colorTextDescription: quiet,
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
    colorTextDisabled: 'rgba(0, 0, 0, 0.55)',
    borderRadius: 4,
    fontFamily: "system-ui, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif",
  },
});
