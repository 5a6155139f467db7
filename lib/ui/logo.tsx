// The mark of public/icon.svg, drawn in the page so that it follows the theme.

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path class="logo-bubble" d="M28 8h72a20 20 0 0 1 20 20v46a20 20 0 0 1-20 20H62l-26 26V94h-8A20 20 0 0 1 8 74V28A20 20 0 0 1 28 8Z" />
      <path class="logo-car" d="M24 66c0-6 3-9 9-11l11-15c3-4 7-6 12-6h20c6 0 10 2 14 7l10 13 7 2c6 2 9 5 9 11v7H24Z" />
      <circle class="logo-wheel" cx="44" cy="74" r="10" />
      <circle class="logo-wheel" cx="92" cy="74" r="10" />
    </svg>
  );
}
