// Runs before the first paint, so that a dark page never flashes white. Not a module on purpose.
(function () {
  const system = matchMedia("(prefers-color-scheme: dark)");
  function kept() {
    try {
      return localStorage.getItem("castmatch-theme");
    } catch {
      return null; // storage may be switched off
    }
  }
  function apply() {
    document.documentElement.dataset.theme = kept() || (system.matches ? "dark" : "light");
  }
  apply();
  system.addEventListener("change", apply);
})();
