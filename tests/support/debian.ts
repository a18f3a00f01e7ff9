// Fetches programs that tests need beyond npm's packages, where that is ours to do: as root on Debian or Ubuntu.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs packages for `purpose`; says what it does. Elsewhere, and when it fails, the caller finds the programs still missing. */
export function installDebianPackages(packages: readonly string[], purpose: string): void {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  process.stderr.write(`Installing ${packages.join(", ")} for ${purpose} ...\n`);
  const run = (...command: string[]) =>
    execFileSync("apt-get", command, {
      stdio: "ignore",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  try {
    run("update", "-qq");
    run("install", "-y", "-qq", "--no-install-recommends", ...packages);
  } catch (thrown) {
    process.stderr.write(`That failed: ${String(thrown)}\n`);
  }
}
