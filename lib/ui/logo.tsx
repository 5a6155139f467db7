// The mark of public/icon.svg, drawn in the page so that it follows the theme.

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path class="logo-bubble" d="M28 6h72a22 22 0 0 1 22 22v46a22 22 0 0 1-22 22H64l-28 26V96h-8A22 22 0 0 1 6 74V28A22 22 0 0 1 28 6Z" />
      <path class="logo-car" d="M22 64c0-6 3-9 9-11l10-15c3-5 7-7 13-7h19c6 0 10 2 14 7l9 13 8 2c6 2 9 5 9 11v9H22Z" />
      <path class="logo-bubble" d="M50 40h10v12H41l6-9c1-2 2-3 3-3Zm17 0h7c2 0 4 1 5 3l7 9H67Z" />
      <circle class="logo-wheel" cx="44" cy="73" r="11" />
      <circle class="logo-wheel" cx="88" cy="73" r="11" />
    </svg>
  );
}
