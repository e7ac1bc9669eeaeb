/** Looks of the staff desks: dark blue that passes 4.5:1 with white, quiet words that stay readable, three sizes. */
import type { ThemeConfig } from 'antd';
import type { Measures } from '../../../signed-in/index.ts';

const quiet = 'rgba(0, 0, 0, 0.66)';

/** antd writes the words of a coloured tag in the seventh shade, which it knows by two names. */
const wordsOfTags = Object.fromEntries(
  Object.entries({ gold: '#874d00', green: '#237804', volcano: '#871400' }).flatMap(([colour, shade]) => [
    [`${colour}7`, shade],
    [`${colour}-7`, shade],
  ]),
);

/** antd's own greens, oranges and greys fall below 4.5:1 as text; these do not. */
export const themeOf = (measures: Measures): ThemeConfig => ({
  token: {
    ...measures,
    // Whoever asked their system for less motion sees none (WCAG 2.3.3).
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#003eb3',
    colorPrimaryActive: '#002c8c',
    colorLink: '#0958d9',
    colorLinkHover: '#003eb3',
    colorSuccess: '#237804',
    colorSuccessBg: '#f6ffed',
    colorSuccessBorder: '#95de64',
    colorWarning: '#ad4e00',
    colorWarningBg: '#fffbe6',
    colorWarningBorder: '#ffd666',
    colorError: '#c41d1f',
    colorErrorBg: '#fff1f0',
    colorErrorBorder: '#ffa39e',
    colorTextSecondary: quiet,
    colorTextTertiary: quiet,
    colorTextDescription: quiet,
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
    colorBgLayout: '#f3f5f8',
    borderRadius: 4,
    ...wordsOfTags,
  },
  components: {
    Layout: { headerBg: '#0b3a86', headerColor: '#fff', siderBg: '#fff', headerHeight: 52, headerPadding: '0 16px' },
    Table: { cellPaddingBlock: 10, headerBg: '#eef2f8', rowHoverBg: '#f2f7ff' },
    Form: { itemMarginBottom: 16 },
    Tabs: { horizontalMargin: '0 0 12px 0' },
  },
});
