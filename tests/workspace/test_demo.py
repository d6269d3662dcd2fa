"""The demo as a newcomer starts it: on this machine only, and gone without a trace."""

import os
import signal
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[2]
SURROUNDINGS = {
    "HTTPS_PROXY": "http://127.0.0.1:9",  # the port where everything is thrown away
    "HTTP_PROXY": "http://127.0.0.1:9",
    "SLACK_BOT_TOKEN": "xoxb-a-real-one",
    "SLACK_API_BASE_URL": "https://slack.com/api/",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing",
}


def test_the_demo_connects_behind_a_proxy_ignores_real_tokens_and_ends_well(tmp_path):
    demo = subprocess.Popen(
        [sys.executable, "-m", "workspace", "--no-browser", "--port", "0"],
        cwd=HOUSE,
        env=os.environ | SURROUNDINGS | {"TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert demo.stdout is not None
    said = [demo.stdout.readline() for _ in range(2)]

    demo.send_signal(signal.SIGINT)
    _, complaints = demo.communicate(timeout=30)

    assert said[0].startswith("Bot connected")
    assert "http://127.0.0.1:" in said[1]
    assert (demo.returncode, complaints) == (0, "")
    assert list(tmp_path.glob("aide-memoire-*")) == []
