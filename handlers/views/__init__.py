"""How things look: data in, Block Kit out; no words of their own and no queries."""
