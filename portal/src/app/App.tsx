import { useEffect, useState } from 'react';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { useLanguage } from './i18n/words';
import { queryClient } from './query-client';
import { router } from './routes';
import { antdTheme } from './theme/antd-theme';
import { useTokens } from './theme/scheme';

function useStill(): boolean {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const [still, setStill] = useState(query.matches);
  useEffect(() => {
    const changed = (event: MediaQueryListEvent) => setStill(event.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return still;
}

export function App() {
  const { language } = useLanguage();
  const { tokens, dark } = useTokens();
  const still = useStill();
  return (
    <ConfigProvider
      theme={antdTheme(tokens, dark, still)}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: still }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
