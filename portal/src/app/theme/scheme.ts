import { useSyncExternalStore } from 'react';
import { dark, light, shape, type Tokens } from './tokens';

export type Scheme = 'system' | 'light' | 'dark';
const REMEMBERED = 'fuhua.scheme';

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

export const chosenScheme = (): Scheme => (localStorage.getItem(REMEMBERED) as Scheme | null) ?? 'system';
const isDark = () => (chosenScheme() === 'system' ? systemDark().matches : chosenScheme() === 'dark');

export function chooseScheme(scheme: Scheme) {
  localStorage.setItem(REMEMBERED, scheme);
  paint();
  listeners.forEach((listener) => listener());
}

/** Puts the tokens on the root element as custom properties; our style sheets name no colour of their own. */
export function paint() {
  const root = document.documentElement;
  const tokens: Tokens = isDark() ? dark : light;
  for (const [name, value] of Object.entries(tokens)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  root.style.setProperty('--font', shape.font);
  root.style.setProperty('--radius', `${shape.radius}px`);
  root.style.colorScheme = isDark() ? 'dark' : 'light';
}

function subscribe(listener: () => void) {
  const systemChanged = () => {
    paint();
    listener();
  };
  listeners.add(listener);
  systemDark().addEventListener('change', systemChanged);
  return () => {
    listeners.delete(listener);
    systemDark().removeEventListener('change', systemChanged);
  };
}

export function useTokens(): { tokens: Tokens; dark: boolean } {
  const dim = useSyncExternalStore(subscribe, isDark);
  return { tokens: dim ? dark : light, dark: dim };
}
