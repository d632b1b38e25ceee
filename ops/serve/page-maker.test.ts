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

test('a maker that can’t be reached, for one page or for several at once, is let go and another one started', async () => {
  const maker = startPageMaker();
  const [first] = children as [Child];
  first.emit('message', 'ready');
  const pages = [maker.make('/a'), maker.make('/b')].map((page) => page.catch(String));
  await vi.waitFor(() => expect(first.send).toHaveBeenCalledTimes(2));
  for (const path of ['/a', '/b']) first.emit('error', new Error(`EPIPE ${path}`));
  expect(await Promise.all(pages)).toEqual(['Error: EPIPE /a', 'Error: EPIPE /a']);
  expect(first.connected).toBe(false);

  const next = maker.make('/c');
  const [, second] = children as [Child, Child];
  second.emit('message', 'ready');
  await vi.waitFor(() => expect(second.send).toHaveBeenCalledOnce());
  second.emit('message', { nth: second.send.mock.calls[0]?.[0].nth, answer: { status: 200, headers: {}, body: new Uint8Array() } });
  expect((await next).status).toBe(200);
});
