# Three stages: the first compiles the engine, the second installs, the third is what runs. Wheels only, and nothing of the tests or the compiler gets in.
# The base of the first is that of the others with a C compiler, the same Python on the same Debian.
FROM python:3.11.14-bookworm AS compile
ENV PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /app
COPY requirements-compile.txt ./
RUN python -m pip install --no-cache-dir --no-deps --require-hashes --only-binary=:all: --requirement requirements-compile.txt
COPY tools/answers.py tools/compile_engine.py tools/prepare.py tools/
COPY seeds seeds
COPY service service
RUN python -m tools.compile_engine

FROM python:3.11.14-slim-bookworm AS build
ENV PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /build
COPY requirements.txt requirements-tracing.txt ./
ARG REQUIREMENTS=requirements.txt
# --no-deps: the lock is complete.
RUN python -m venv --without-pip /venv \
    && python -m pip --python /venv/bin/python install --no-cache-dir --no-deps --require-hashes --only-binary=:all: --requirement "$REQUIREMENTS"
COPY --from=compile /app/.cache/compiled /app/.cache/compiled
COPY service /app/service
COPY seeds /app/seeds
COPY openapi.yaml gunicorn.conf.py LICENSE /app/
WORKDIR /app
# The root of the running container may be read-only: bytecode is made here, and trusted without a look at time stamps. The compiled engine has to be
# the one of these very sources.
RUN python -m compileall -q -j 0 --invalidation-mode unchecked-hash /app/service /venv/lib \
    && /venv/bin/python -c "from service import compiled; assert compiled.use(compiled.current()); from service.engine.check import check" \
    && chmod -R u=rwX,go=rX /app /venv

FROM python:3.11.14-slim-bookworm
LABEL org.opencontainers.image.title="fact-check-service" \
      org.opencontainers.image.description="Holds statements against a newsroom's record of checkable claims" \
      org.opencontainers.image.licenses="MIT"
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8000
WORKDIR /app
COPY --from=build /venv /venv
COPY --from=build /app /app
# A number, so that a cluster can see that it is not root; it owns nothing here and needs nothing but /dev/shm.
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/readyz\", timeout=2)"]
# The exec form makes gunicorn process 1: SIGTERM reaches it, and it lets the requests under way finish.
CMD ["gunicorn"]
