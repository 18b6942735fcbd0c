"""What stands in deploy/: valid, locked down, and speaking of settings, figures and versions that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask.testing import FlaskClient

from service.access.keys import read_keys
from service.api import problems
from service.settings import Settings
from tests.live import ROOT, SETTINGS

DEPLOY = ROOT / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
CLUSTER: list[dict[str, Any]] = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8")))
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def needs(program: str) -> str:
    found = shutil.which(program)
    if not found:
        pytest.skip(f"{program} is not installed")
    return found


def run(*command: str, **given: Any) -> str:
    """What a program printed; fails where it does."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **given)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def of_kind(kind: str, name: str = "fact-check") -> dict[str, Any]:
    return next(entry for entry in CLUSTER if entry["kind"] == kind and entry["metadata"]["name"] == name)


def replicas() -> dict[str, dict[str, Any]]:
    return {name: service for name, service in COMPOSE["services"].items() if service["image"].startswith("fact-check-service:")}


# As the programs that are to read them see them


def test_compose_reads_it(tmp_path: Path) -> None:
    """By docker-compose 1, which knows all of it but the project's name."""
    needs("docker-compose")
    text = (DEPLOY / "compose.yaml").read_text(encoding="utf-8").replace("\nname: fact-check\n", "\n")
    (tmp_path / "compose.yaml").write_text(text, encoding="utf-8")
    told = yaml.safe_load(run("docker-compose", "--project-directory", str(DEPLOY), "--file", str(tmp_path / "compose.yaml"), "config"))
    assert told["services"].keys() == {"nginx", "check-1", "check-2", "redis", "prometheus"} - ({"prometheus"} - told["services"].keys())
    assert told["services"]["check-1"] == told["services"]["check-2"]


@pytest.mark.parametrize("version", ["1.30", "1.33"])
def test_kubernetes_takes_it(version: str) -> None:
    validate = pytest.importorskip("kubernetes_validate", reason="kubernetes-validate is not installed")
    for entry in CLUSTER:
        validate.validate(entry, version, strict=True)


def test_prometheus_reads_its_files() -> None:
    promtool = needs("promtool")
    run(promtool, "check", "config", "--syntax-only", str(DEPLOY / "prometheus.yaml"))
    assert "rules found" in run(promtool, "check", "rules", str(DEPLOY / "alerts.yaml"))


# What they say


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_every_container_is_locked_down(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert re.search(r":v?\d+\.\d+", service["image"]), "an exact image"


def test_two_replicas_alike_count_together_and_are_reached_through_nginx_alone() -> None:
    one, two = replicas().values()
    assert one == two
    assert one["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert "ports" not in one
    assert one["environment"]["REDIS_URL"] == "redis://redis:6379/0"
    assert one["secrets"] == ["api_keys"]


@pytest.mark.parametrize("environment", [*(service["environment"] for service in replicas().values()), of_kind("ConfigMap")["data"]])
def test_the_settings_are_settings_and_can_be_used(environment: dict[str, str]) -> None:
    assert environment.keys() <= SETTINGS
    plain = {name: re.sub(r"\$\{\w+:-(.*)}", r"\1", value) for name, value in environment.items() if name != "API_KEYS_FILE"}
    settings = Settings.from_env(plain)
    assert (settings.trusted_proxies, [str(rate) for rate in settings.rates]) == (1, ["6000/minute"])
    assert environment["API_KEYS_FILE"].startswith("/run/secrets/")


def test_the_image_is_this_version() -> None:
    images = {service["image"] for service in replicas().values()} | {of_kind("Deployment")["spec"]["template"]["spec"]["containers"][0]["image"].split("/")[-1]}
    assert images == {f"fact-check-service:{VERSION}"}


def test_a_pod_is_locked_down_and_probed() -> None:
    pod = of_kind("Deployment")["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert f"USER {pod['securityContext']['runAsUser']}:{pod['securityContext']['runAsGroup']}" in (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert container["securityContext"] == {"readOnlyRootFilesystem": True, "allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}
    probes = {name: container[name]["httpGet"]["path"] for name in ("startupProbe", "readinessProbe", "livenessProbe")}
    assert probes == {"startupProbe": "/readyz", "readinessProbe": "/readyz", "livenessProbe": "/livez"}
    assert {mount["mountPath"] for mount in container["volumeMounts"]} >= {"/tmp", "/dev/shm"}


def test_the_example_of_a_secret_is_a_list_that_lets_nobody_in() -> None:
    (key,) = read_keys(of_kind("Secret", "fact-check-keys")["stringData"]["api_keys"])
    assert key.digest == bytes(32)


def test_every_setting_of_the_files_is_explained() -> None:
    words = (DEPLOY / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\$\{(\w+):-", (DEPLOY / "compose.yaml").read_text(encoding="utf-8")))
    for setting in shown | next(iter(replicas().values()))["environment"].keys() | {"read_only", "tmpfs", "cap_drop", "mem_limit", "pids_limit", "stop_grace_period"}:
        assert f"`{setting}`" in words, setting
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", words):
        assert (DEPLOY / link).exists(), link


def test_nothing_secret_is_in_the_repository() -> None:
    """What the READMEs have people write down stays out, too."""
    assert {"deploy/secrets/", "*.key", "keys.txt", "/api_keys"} <= set((ROOT / ".gitignore").read_text(encoding="utf-8").splitlines())


def test_the_rules_speak_of_figures_that_there_are(client: FlaskClient) -> None:
    told = client.get("/metrics").get_data(as_text=True)
    rules = (DEPLOY / "alerts.yaml").read_text(encoding="utf-8")
    named = {re.sub(r"_bucket$", "", name) for name in re.findall(r"\bfact_check_\w+", rules)}
    assert named
    for name in named:
        assert re.search(rf"^# TYPE {name} ", told, re.MULTILINE), name
    slugs = {sort.slug for sort in problems.SORTS.values()}
    for listed in re.findall(r'type=~"([a-z|-]+)"', rules):
        assert set(listed.split("|")) <= slugs
