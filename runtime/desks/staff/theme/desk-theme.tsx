import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { rootFontSize, textSizes, themeOf, type TextSize } from './tokens.ts';

interface Chosen {
  size: TextSize;
  choose: (size: TextSize) => void;
}
const Context = createContext<Chosen>({ size: 'standard', choose: () => undefined });
const place = 'desk-text-size';

const kept = (): TextSize => textSizes.find((size) => size === localStorage.getItem(place)) ?? 'standard';

/** Colours, size of text and language of antd, for everything inside. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const [size, setSize] = useState(kept);
  useEffect(() => {
    document.documentElement.style.fontSize = `${rootFontSize(size)}px`;
    localStorage.setItem(place, size);
  }, [size]);
  const chosen = useMemo(() => ({ size, choose: setSize }), [size]);
  return (
    <Context value={chosen}>
      <ConfigProvider locale={zhCN} theme={themeOf(size)} button={{ autoInsertSpace: false }}>
        <AntApp component={false}>{children}</AntApp>
      </ConfigProvider>
    </Context>
  );
}

/** The size of text that was chosen, and how to choose another. */
export const useTextSize = (): Chosen => useContext(Context);
