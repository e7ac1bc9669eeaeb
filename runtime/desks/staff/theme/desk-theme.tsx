import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { TextSize } from '../../../signed-in/index.ts';
import { themeOf } from './tokens.ts';

/** Colours, size of text and language of antd, for everything inside. */
export const DeskTheme = ({ children }: { children: ReactNode }) => (
  <TextSize root={1}>
    {(measures) => (
      <ConfigProvider locale={zhCN} theme={themeOf(measures)} button={{ autoInsertSpace: false }}>
        <AntApp component={false}>{children}</AntApp>
      </ConfigProvider>
    )}
  </TextSize>
);
