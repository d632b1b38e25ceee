// Runs in the reader's browser. A page is whole without JavaScript; what it can do beyond that ([data-live]) is fetched when somebody turns to it:
// the pointer over it, a tap, the keyboard. `data-touched` tells the piece that it was meant; a button pressed before it was awake is pressed again.
(() => {
  let asked = false;
  const wake = (event) => {
    const live = event.target instanceof Element && event.target.closest('[data-live]');
    if (!live || (event.type === 'pointerover' && event.pointerType !== 'mouse')) return;
    live.dataset.touched = 'true';
    const button = event.type === 'click' && event.target.closest('button');
    if (button && !isAwake(button)) pressAgain(button, 100);
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = `/_start${location.pathname}${location.search}`;
    script.onerror = () => {
      asked = false;
    };
    document.head.append(script);
  };
  const isAwake = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));
  const pressAgain = (button, tries) => {
    if (isAwake(button)) button.click();
    else if (tries > 0) setTimeout(pressAgain, 100, button, tries - 1);
  };
  for (const type of ['pointerover', 'click', 'focusin']) addEventListener(type, wake, { capture: true, passive: true });
})();
