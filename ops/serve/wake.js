// Runs in the reader's browser. A page is whole without JavaScript; what it can do beyond that ([data-live]) is fetched when somebody turns to it:
// the pointer over it, a tap, the keyboard, or an address with the query parameter that data-live names; what is live from the start says "now". A button
// pressed before it was awake is pressed again when it is.
(() => {
  let asked = false;
  const wake = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = `/_start${location.pathname}${location.search}`;
    script.onerror = () => {
      asked = false;
    };
    document.head.append(script);
  };
  const meet = (event) => {
    const live = event.target instanceof Element && event.target.closest('[data-live]');
    if (!live || (event.type === 'pointerover' && event.pointerType !== 'mouse')) return;
    const button = event.type === 'click' && event.target.closest('button');
    if (button && !isAwake(button)) pressAgain(button, 100);
    wake();
  };
  const isAwake = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));
  const pressAgain = (button, tries) => {
    if (isAwake(button)) button.click();
    else if (tries > 0) setTimeout(pressAgain, 100, button, tries - 1);
  };
  for (const type of ['pointerover', 'click', 'focusin']) addEventListener(type, meet, { capture: true, passive: true });
  const asking = new URLSearchParams(location.search);
  const isAsked = ({ dataset }) => dataset.live === 'now' || asking.has(dataset.live);
  if ([...document.querySelectorAll('[data-live]')].some(isAsked)) addEventListener('load', wake);
})();
