export function findBrowsers(): {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: Readonly<Record<'driver' | 'screen' | 'miniBrowser', string>> | undefined;
};
