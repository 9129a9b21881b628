import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** Calls a service in the session of somebody who is signed in, for what a journey needs to be there already. */
export function apiOf(page: Page) {
  const call = async <T>(method: string, path: string, options: { body?: unknown; version?: number } = {}) => {
    const response = await page.request.fetch(`/api${path}`, {
      method,
      data: options.body,
      headers: {
        'X-Fuhua-Csrf': '1',
        'X-Requested-With': 'fuhua',
        'Idempotency-Key': randomUUID(),
        ...(options.version === undefined ? {} : { 'If-Match': `"${options.version}"` }),
      },
    });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return (response.status() === 204 ? undefined : await response.json()) as T;
  };
  return {
    get: <T>(path: string) => call<T>('GET', path),
    post: <T>(path: string, body?: unknown, version?: number) => call<T>('POST', path, { body, version }),
    put: <T>(path: string, body: unknown, version: number) => call<T>('PUT', path, { body, version }),
    upload: async (path: string, bytes: Buffer) => {
      const response = await page.request.post(`/api${path}`, {
        data: bytes,
        headers: {
          'X-Fuhua-Csrf': '1',
          'X-Requested-With': 'fuhua',
          'Idempotency-Key': randomUUID(),
          'Content-Type': 'application/octet-stream',
        },
      });
      expect(response.ok(), await response.text()).toBe(true);
    },
  };
}
