/** What a bundler understands in a page and the compiler does not. */
declare module '*.css';

/** antd publishes its words as an ES module without saying so in its package. */
declare module 'antd/es/locale/zh_CN.js' {
  import type { ConfigProviderProps } from 'antd';

  const words: NonNullable<ConfigProviderProps['locale']>;
  export default words;
}
