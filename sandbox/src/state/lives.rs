//! Things that all have a life of the same kind: made under the merchant's own number, asked for, moved on by
//! the merchant or by what happens outside, and told about. `families` says what differs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::families::{End, FAMILIES, Family, Spends};
use super::{Call, Reply, State, Told};
use crate::clock;
use crate::refusal::Refusal;

/// Family → own number → thing.
pub(crate) type Lives = BTreeMap<String, BTreeMap<String, Thing>>;

/// What is known of a thing; the contract fills in what an answer needs beside it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Thing {
    mchid: String,
    fields: Map<String, Value>,
    /// As it was first sent.
    request: Value,
    /// What it draws on, and how much it has taken.
    #[serde(default)]
    account: String,
    #[serde(default)]
    taken: i64,
    key_serial: String,
}

/// `POST /_sandbox/advance`: what happens outside the merchant's system.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advance {
    /// `mch_transfer.transfer`.
    kind: String,
    /// The merchant's own number, or the thing's where it comes from outside.
    number: String,
    /// The state to be.
    to: String,
    /// Further fields to set.
    #[serde(default)]
    fields: Map<String, Value>,
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let (product, name) = call.operation.split_once('.')?;
    FAMILIES.iter().filter(|family| family.product == product).find_map(|family| {
        if let Some(begin) = family.begins.iter().find(|begin| begin.0 == name) {
            return Some(create(state, call, family, begin.1, begin.2));
        }
        if family.asked.contains(&name) {
            return Some(family.find(state, call).map(|thing| Reply::known(thing.fields.clone())));
        }
        if let Some((_, from, to)) = family.moves.iter().find(|step| step.0 == name) {
            return Some(step(state, call, family, from, to));
        }
        if family.lists == name {
            return Some(Ok(Reply::items(family.things(state, call.mchid))));
        }
        if family.left.0 == name {
            return Some(left(state, call, family));
        }
        listen(state, call, family, name)
    })
}

/// Moves a thing on, or lets it arrive.
pub(crate) fn advance(
    state: &mut State,
    wanted: Advance,
    mchid: &str,
) -> Result<(Value, Vec<Told>), Refusal> {
    let named = |family: &&Family| wanted.kind == family.name();
    let family = FAMILIES.iter().find(named).ok_or_else(|| {
        let known: Vec<String> = FAMILIES.iter().map(Family::name).collect();
        let issue = format!("kind: one of {}", known.join(", "));
        Refusal::parameter("body", "/kind", &json!(wanted.kind), &issue)
    })?;
    let end = family.ends.iter().find(|end| end.to == wanted.to).ok_or_else(|| {
        let known: Vec<&str> = family.ends.iter().map(|end| end.to).collect();
        let issue = format!("to: one of {}", known.join(", "));
        Refusal::parameter("body", "/to", &json!(wanted.to), &issue)
    })?;
    let made = family.made(state);
    let things = state.lives.entry(family.name()).or_default();
    let exists = things.contains_key(&wanted.number);
    if !exists && !end.from.is_empty() {
        return Err(family.unknown());
    }
    let thing = things.entry(wanted.number.clone()).or_insert_with(|| {
        let mut fields = made;
        fields.insert(family.number.into(), json!(wanted.number));
        fields.insert("mchid".into(), json!(mchid));
        let (mchid, key_serial) = (mchid.to_owned(), String::new());
        Thing { mchid, fields, request: json!({}), account: String::new(), taken: 0, key_serial }
    });
    let now = thing.state(family);
    if exists && !end.from.contains(&now.as_str()) {
        return Err(family.refuses(&now));
    }
    thing.fields.extend(wanted.fields);
    thing.end(family, end);
    let thing = thing.clone();
    let told = family.told(state, &thing, end);
    Ok((Value::Object(thing.fields), told.into_iter().collect()))
}

impl Family {
    /// `mch_transfer.transfer`.
    pub(super) fn name(&self) -> String {
        format!("{}.{}", self.product, self.kind)
    }

    /// Numbers of the gateway for a new thing.
    fn made(&self, state: &mut State) -> Map<String, Value> {
        let made = self.made.iter().map(|(field, prefix, length)| {
            let number = state.number(prefix, *length);
            let is_number = self.numeric.contains(field);
            let value = number.parse::<u64>().ok().filter(|_| is_number).map(Value::from);
            ((*field).to_owned(), value.unwrap_or_else(|| json!(number)))
        });
        made.collect()
    }

    /// The thing that the call names, by its own number or by one of the gateway's.
    fn find<'a>(&self, state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Thing, Refusal> {
        let arguments = call.arguments();
        let ours = |thing: &&mut Thing| thing.mchid == call.mchid;
        let things = state.lives.entry(self.name()).or_default();
        if let Some(number) = arguments.get(self.number).and_then(Value::as_str) {
            return things.get_mut(number).filter(ours).ok_or_else(|| self.unknown());
        }
        let names = |thing: &Thing| {
            self.made.iter().any(|(field, ..)| {
                // Orders abroad call `id` in answers what is asked for as `transaction_id`.
                let asked = if *field == "id" { "transaction_id" } else { field };
                let given = arguments.get(asked).map(plain);
                given.is_some() && given == thing.fields.get(*field).map(plain)
            })
        };
        let found = things.values_mut().find(|thing| names(thing));
        found.filter(ours).ok_or_else(|| self.unknown())
    }

    fn things(&self, state: &State, mchid: &str) -> Vec<Value> {
        let things = state.lives.get(&self.name()).into_iter().flat_map(BTreeMap::values);
        things
            .filter(|thing| thing.mchid == mchid)
            .map(|thing| Value::Object(thing.fields.clone()))
            .collect()
    }

    fn unknown(&self) -> Refusal {
        let (status, code) = self.missing;
        Refusal::new(status, code, "单据不存在", "There is nothing under this number")
    }

    fn refuses(&self, state: &str) -> Refusal {
        let (status, code) = self.refused;
        let english = format!("This is not possible in the state {state}");
        Refusal::new(status, code, format!("当前状态{state}不允许此操作"), english)
    }

    /// The notification of an end, if it has one and there is an address.
    fn told(&self, state: &State, thing: &Thing, end: &End) -> Option<Told> {
        let event = end.event?;
        let url = thing.fields.get(self.notify).and_then(Value::as_str);
        let url = url.or_else(|| state.callbacks.get(self.product).map(String::as_str))?;
        let mut known = thing.fields.clone();
        if let Some(first) = known.get("receivers").and_then(|all| all.get(0)).cloned() {
            known.insert("receiver".into(), first);
        }
        known.insert("mch_id".into(), json!(thing.mchid));
        Some(Told {
            event: format!("{} {event}", self.product),
            url: url.to_owned(),
            known,
            key_serial: thing.key_serial.clone(),
        })
    }
}

impl Thing {
    fn state(&self, family: &Family) -> String {
        let state = self.fields.get(family.state).and_then(Value::as_str);
        state.unwrap_or_default().to_owned()
    }

    fn set(&mut self, family: &Family, state: &str) {
        let now = json!(clock::timestamp());
        self.fields.insert(family.state.into(), json!(state));
        self.fields.insert("update_time".into(), now);
    }

    fn end(&mut self, family: &Family, end: &End) {
        self.set(family, end.to);
        for (name, value) in end.sets {
            self.fields.insert((*name).into(), json!(value));
        }
        let now = json!(clock::timestamp());
        for name in ["success_time", "finish_time", "authorize_time", "close_time"] {
            self.fields.insert(name.into(), now.clone());
        }
    }
}

fn create(
    state: &mut State,
    call: &Call<'_>,
    family: &Family,
    first: &str,
    then: Option<&str>,
) -> Result<Reply, Refusal> {
    let number = call.body[family.number].as_str().unwrap_or_default().to_owned();
    let known = state.lives.get(&family.name()).and_then(|things| things.get(&number));
    if let Some(thing) = known {
        if thing.request == *call.body && thing.mchid == call.mchid {
            return Ok(Reply::known(thing.fields.clone()));
        }
        let (status, code) = family.taken;
        return Err(Refusal::new(
            status,
            code,
            "单号重复，请求参数与首次请求时不一致",
            "The number was used with other parameters",
        ));
    }
    let (mut account, mut taken) = (String::new(), 0);
    if let Some(spends) = &family.spends {
        let left;
        (account, left) = balance(state, family, spends, call.body)?;
        taken = (spends.amount)(call.body);
        if taken > left {
            return Err(Refusal::new(403, "NOT_ENOUGH", "金额不足", "More than what is left"));
        }
        if takes_the_rest(call) {
            taken = left;
        }
    }
    let mut fields = call.body.as_object().cloned().unwrap_or_default();
    fields.extend(family.made(state));
    fields.insert("create_time".into(), json!(clock::timestamp()));
    let mut thing = Thing {
        mchid: call.mchid.to_owned(),
        fields,
        request: call.body.clone(),
        account,
        taken,
        key_serial: call.key_serial.to_owned(),
    };
    thing.set(family, first);
    let mut reply = Reply::known(thing.fields.clone());
    // The answer still says that it is in progress; the notification and every query after it know better.
    if let Some(end) = then.and_then(|to| family.ends.iter().find(|end| end.to == to)) {
        thing.end(family, end);
        reply.told.extend(family.told(state, &thing, end));
    }
    state.lives.entry(family.name()).or_default().insert(number, thing);
    Ok(reply)
}

fn step(
    state: &mut State,
    call: &Call<'_>,
    family: &Family,
    from: &[&str],
    to: &str,
) -> Result<Reply, Refusal> {
    let thing = family.find(state, call)?;
    let now = thing.state(family);
    // A step that was made already is answered as it was then.
    if now != to {
        if !from.contains(&now.as_str()) {
            return Err(family.refuses(&now));
        }
        thing.set(family, to);
        let body = call.body.as_object().into_iter().flatten();
        thing.fields.extend(body.map(|(name, value)| (name.clone(), value.clone())));
    }
    Ok(Reply::known(thing.fields.clone()))
}

/// What is left to be spent.
fn left(state: &State, call: &Call<'_>, family: &Family) -> Result<Reply, Refusal> {
    let Some(spends) = &family.spends else { return Err(family.unknown()) };
    let arguments = Value::Object(call.arguments());
    let (_, left) = balance(state, family, spends, &arguments)?;
    let left = json!({ family.left.1: left });
    Ok(Reply::known(left.as_object().cloned().unwrap_or_default()))
}

/// Whether nothing more can be split after this: what is not split is released.
fn takes_the_rest(call: &Call<'_>) -> bool {
    call.operation.ends_with(".unfreeze_order")
        || call.operation.ends_with(".finish_order")
        || ["unfreeze_unsplit", "finish"].iter().any(|name| call.body[name] == true)
}

/// The account that the request names, and what things of this family have left of it.
fn balance(
    state: &State,
    family: &Family,
    spends: &Spends,
    request: &Value,
) -> Result<(String, i64), Refusal> {
    let missing = || Refusal::missing("订单不存在", "There is no such order");
    let mut named = spends.by.iter().filter_map(|name| {
        let value = request[*name].as_str()?;
        Some((*name, value))
    });
    let (name, value) = named.next().ok_or_else(missing)?;
    let (account, total) = (spends.total)(state, name, value).ok_or_else(missing)?;
    let things = state.lives.get(&family.name()).into_iter().flat_map(BTreeMap::values);
    // One account has several names: its own number and the gateway's.
    let spent: i64 = things.filter(|thing| thing.account == account).map(|thing| thing.taken).sum();
    Ok((account, total - spent))
}

/// Operations that set, tell and forget the address of a product's notifications.
fn listen(
    state: &mut State,
    call: &Call<'_>,
    family: &Family,
    name: &str,
) -> Option<Result<Reply, Refusal>> {
    let callback = family.callback?;
    let told = |url: &str| {
        let known = json!({ "mchid": call.mchid, callback.field: url });
        Reply::known(known.as_object().cloned().unwrap_or_default())
    };
    if callback.set.contains(&name) {
        let url = call.body[callback.field].as_str().unwrap_or_default();
        state.callbacks.insert(family.product.to_owned(), url.to_owned());
        return Some(Ok(told(url)));
    }
    if callback.get == name {
        return Some(
            state
                .callbacks
                .get(family.product)
                .map(|url| told(url))
                .ok_or_else(|| Refusal::missing("回调地址不存在", "No address is set")),
        );
    }
    if callback.delete == name {
        state.callbacks.remove(family.product);
        return Some(Ok(Reply::default()));
    }
    None
}

/// An order of any family, by its own number or the gateway's: its account and what was paid.
pub(super) fn paid(state: &State, name: &str, value: &str) -> Option<(String, i64)> {
    let mut orders = state.orders.values();
    let ours = orders.find(|order| match name {
        "out_trade_no" => order.out_trade_no == value,
        _ => order.transaction_id == value,
    });
    if let Some(order) = ours {
        return order.is_paid().then(|| (order.out_trade_no.clone(), order.total()));
    }
    let families = FAMILIES.iter().filter(|family| family.kind == "order");
    let mut things = families.flat_map(|family| {
        let things = state.lives.get(&family.name()).into_iter().flatten();
        let paid = things.filter(|(_, thing)| thing.state(family) == "SUCCESS");
        paid.map(|(number, thing)| (format!("{} {number}", family.name()), thing))
    });
    things.find_map(|(account, thing)| {
        if thing.fields.get(name).is_some_and(|one| one == value) {
            return Some((account, thing.request["amount"]["total"].as_i64()?));
        }
        let mut parts = thing.request["sub_orders"].as_array().into_iter().flatten();
        let part = parts.find(|part| part[name] == value)?;
        let number = part["out_trade_no"].as_str().unwrap_or_default();
        Some((format!("{account} {number}"), part["amount"]["total_amount"].as_i64()?))
    })
}

/// A split, by its own number or the gateway's: its account and what it gave.
pub(super) fn split(state: &State, name: &str, value: &str) -> Option<(String, i64)> {
    let families = FAMILIES.iter().filter(|family| family.kind == "split");
    let mut things = families.flat_map(|family| {
        let things = state.lives.get(&family.name()).into_iter().flatten();
        things.map(|(number, thing)| (format!("{} {number}", family.name()), thing))
    });
    let is_meant =
        |(_, thing): &(String, &Thing)| thing.fields.get(name).is_some_and(|one| one == value);
    let (account, thing) = things.find(is_meant)?;
    Some((account, receivers(&thing.request)))
}

/// The sum of what receivers get.
pub(super) fn receivers(request: &Value) -> i64 {
    let all = request["receivers"].as_array().into_iter().flatten();
    all.filter_map(|one| one["amount"].as_i64().or_else(|| one["receiver_amount"].as_i64())).sum()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
