import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkProblem, ProblemError } from '@/api/problem';
import { SaveQueue, type SaveQueueOptions, type SaveStatus } from './save-queue';

const stale = () => new ProblemError(412, 'stale-version', 'stale');

function queue(options: Partial<SaveQueueOptions<string>>) {
  const statuses: SaveStatus['kind'][] = [];
  const saves = new SaveQueue<string>({
    version: 1,
    send: async (_part, _value, version) => ({ version: version + 1 }),
    refresh: async () => ({ version: 9, changedByOthers: false }),
    onStatus: (status) => statuses.push(status.kind),
    now: () => 42,
    ...options,
  });
  return { saves, statuses };
}

describe('SaveQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause in typing and sends the newest value once', async () => {
    const send = vi.fn(async (_part: string, _value: string, version: number) => ({ version: version + 1 }));
    const { saves, statuses } = queue({ send });
    saves.change('basic', 'a');
    saves.change('basic', 'ab');
    await vi.advanceTimersByTimeAsync(800);
    expect(send.mock.calls).toEqual([['basic', 'ab', 1]]);
    expect(statuses).toEqual(['waiting', 'waiting', 'saving', 'saved']);
    expect(saves.version).toBe(2);
  });

  it('sends one request at a time, with the version that the last one returned', async () => {
    let release = () => {};
    const versions: number[] = [];
    const { saves } = queue({
      send: (_part, _value, version) => {
        versions.push(version);
        return new Promise((resolve) => (release = () => resolve({ version: version + 1 })));
      },
    });
    saves.change('basic', 'a');
    const flushed = saves.flush();
    saves.change('team', 'b');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(versions).toEqual([1]);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(versions).toEqual([1, 2]);
    release();
    expect((await flushed).kind).toBe('saved');
  });

  it('keeps what was typed while a request was under way', async () => {
    const sent: string[] = [];
    const { saves } = queue({
      send: async (_part, value, version) => {
        sent.push(value);
        if (value === 'a') saves.change('basic', 'ab');
        return { version: version + 1 };
      },
    });
    saves.change('basic', 'a');
    await saves.flush();
    expect(sent).toEqual(['a', 'ab']);
    expect(saves.hasUnsaved).toBe(false);
  });

  it('tries again by itself after a lost network', async () => {
    const send = vi.fn<SaveQueueOptions<string>['send']>();
    send
      .mockRejectedValueOnce(networkProblem())
      .mockRejectedValueOnce(networkProblem())
      .mockResolvedValue({ version: 2 });
    const { saves } = queue({ send });
    saves.change('basic', 'a');
    expect((await saves.flush()).kind).toBe('offline');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves.status.kind).toBe('offline');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saves.status).toEqual({ kind: 'saved', at: 42 });
  });

  it('goes on when only another part changed', async () => {
    const send = vi.fn<SaveQueueOptions<string>['send']>();
    send.mockRejectedValueOnce(stale()).mockResolvedValue({ version: 10 });
    const { saves } = queue({ send });
    saves.change('basic', 'a');
    expect((await saves.flush()).kind).toBe('saved');
    expect(send).toHaveBeenLastCalledWith('basic', 'a', 9);
  });

  it('asks before writing over a colleague, and then does as told', async () => {
    const send = vi.fn<SaveQueueOptions<string>['send']>();
    send.mockRejectedValueOnce(stale()).mockResolvedValue({ version: 10 });
    const { saves } = queue({ send, refresh: async () => ({ version: 9, changedByOthers: true }) });
    saves.change('basic', 'a');
    expect(await saves.flush()).toEqual({ kind: 'conflict', part: 'basic' });
    saves.change('basic', 'ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    await saves.resolve(true);
    expect(send).toHaveBeenLastCalledWith('basic', 'ab', 9);
  });

  it('goes on with other parts while one waits for a decision', async () => {
    const sent: string[] = [];
    let first = true;
    const { saves } = queue({
      send: async (part, _value, version) => {
        if (first) {
          first = false;
          throw stale();
        }
        sent.push(part);
        return { version: version + 1 };
      },
      refresh: async () => ({ version: 9, changedByOthers: true }),
    });
    saves.change('basic', 'mine');
    await saves.flush();
    saves.change('team', 'b');
    expect(await saves.flush()).toEqual({ kind: 'conflict', part: 'basic' });
    expect(sent).toEqual(['team']);
    await saves.resolve(false);
    expect(sent).toEqual(['team']);
    expect(saves.hasUnsaved).toBe(false);
  });

  it('sends what is undisputed and says so until a person decided about the rest', async () => {
    const onSaved = vi.fn();
    let disputed = true;
    const { saves } = queue({ send: async (_part, _value, version) => ({ version: version + 1, disputed }), onSaved });
    saves.change('basic', 'a');
    expect(await saves.flush()).toEqual({ kind: 'conflict', part: 'basic' });
    expect(saves.hasUnsaved).toBe(true);
    expect(onSaved).not.toHaveBeenCalled();
    disputed = false;
    saves.change('basic', 'decided');
    expect((await saves.flush()).kind).toBe('saved');
    expect(onSaved).toHaveBeenCalledWith('basic', 'decided');
    expect(saves.hasUnsaved).toBe(false);
  });

  it('keeps the safety net of what was typed while a request was under way', async () => {
    const saved: string[] = [];
    const { saves } = queue({
      send: async (_part, value, version) => {
        if (value === 'a') saves.change('basic', 'ab');
        return { version: version + 1 };
      },
      onSaved: (_part, value) => saved.push(value),
    });
    saves.change('basic', 'a');
    await saves.flush();
    expect(saved).toEqual(['ab']);
  });

  it('stops at a refusal of the content and at a lost session', async () => {
    const refusal = new ProblemError(422, 'invalid', 'Invalid', 'too long');
    const { saves } = queue({ send: async () => Promise.reject(refusal) });
    saves.change('basic', 'a');
    expect(await saves.flush()).toEqual({ kind: 'refused', problem: refusal, part: 'basic' });

    const lost = queue({ send: async () => Promise.reject(new ProblemError(499, 'signed-out', '')) }).saves;
    lost.change('basic', 'a');
    expect((await lost.flush()).kind).toBe('signedOut');
    expect(lost.hasUnsaved).toBe(true);
  });
});
