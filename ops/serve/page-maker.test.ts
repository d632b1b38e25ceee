import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { startPageMaker } from './page-maker.ts';

const children: Child[] = [];
class Child extends EventEmitter {
  connected = true;
  send = vi.fn();
  disconnect = vi.fn(() => {
    this.connected = false;
  });
}

vi.mock('node:child_process', () => ({ fork: () => children[children.push(new Child()) - 1] }));

test('a maker that can’t be reached is let go, and another is asked once more for the pages it owed', async () => {
  const maker = startPageMaker();
  const [first] = children as [Child];
  first.emit('message', 'ready');
  const pages = ['/a', '/b'].map((path) => maker.make(path).catch(String));
  await vi.waitFor(() => expect(first.send).toHaveBeenCalledTimes(2));
  for (const path of ['/a', '/b']) first.emit('error', new Error(`EPIPE ${path}`));
  expect(first.connected).toBe(false);

  await vi.waitFor(() => expect(children).toHaveLength(2));
  const [, second] = children as [Child, Child];
  second.emit('message', 'ready');
  await vi.waitFor(() => expect(second.send).toHaveBeenCalledTimes(2));
  const [a, b] = second.send.mock.calls.map(([{ nth }]) => nth);
  second.emit('message', { nth: a, answer: { status: 200, headers: {}, body: new Uint8Array() } });
  second.emit('error', new Error('EPIPE again'));
  expect(await pages[0]).toMatchObject({ status: 200 });
  expect(await pages[1]).toContain('EPIPE again');
  expect(b).not.toBe(a);
});
